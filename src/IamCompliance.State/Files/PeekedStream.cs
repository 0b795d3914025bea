namespace IamCompliance.State.Files;

/// <summary>Looks at the first bytes of a stream, which need not seek, and then hands out all of it.</summary>
internal sealed class PeekedStream : ForwardStream
{
    private readonly Stream inner;
    private readonly ReadOnlyMemory<byte> first;
    private int given;

    private PeekedStream(Stream inner, ReadOnlyMemory<byte> first)
    {
        this.inner = inner;
        this.first = first;
    }

    /// <summary>Gets whether the stream begins with the magic number of gzip (RFC 1952).</summary>
    public bool IsGzip => first.Span.SequenceEqual<byte>([0x1f, 0x8b]);

    public static async Task<PeekedStream> OpenAsync(Stream inner, CancellationToken cancellationToken)
    {
        var first = new byte[2];
        var count = await inner.ReadAtLeastAsync(first, first.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return new PeekedStream(inner, first.AsMemory(0, count));
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (given == first.Length)
            return inner.ReadAsync(buffer, cancellationToken);
        var count = Math.Min(buffer.Length, first.Length - given);
        first.Slice(given, count).CopyTo(buffer);
        given += count;
        return ValueTask.FromResult(count);
    }
}
