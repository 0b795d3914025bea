using System.Buffers;
using IamCompliance.Policies.Matching;

namespace IamCompliance.Policies.Variables;

/// <summary>Collects characters on the stack, and in pooled memory when they are many.</summary>
internal ref struct TextBuffer(Span<char> initial)
{
    private Span<char> span = initial;
    private char[]? rented;
    private int length;

    public readonly ReadOnlySpan<char> Written => span[..length];

    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(span[length..]);
        length += text.Length;
    }

    /// <summary>Appends somebody's text, of which no character may become a wildcard.</summary>
    public void AppendLiteral(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        foreach (var c in text)
            span[length++] = Wildcards.Literal(c);
    }

    public void Dispose()
    {
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        rented = null;
    }

    private void Reserve(int count)
    {
        if (length + count <= span.Length)
            return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(span.Length * 2, length + count));
        Written.CopyTo(larger);
        Dispose();
        rented = larger;
        span = larger;
    }
}
