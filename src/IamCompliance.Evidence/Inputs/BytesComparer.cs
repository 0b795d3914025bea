namespace IamCompliance.Evidence.Inputs;

/// <summary>Compares bytes by content.</summary>
internal sealed class BytesComparer : IEqualityComparer<ReadOnlyMemory<byte>>
{
    public static readonly BytesComparer Instance = new();

    public bool Equals(ReadOnlyMemory<byte> x, ReadOnlyMemory<byte> y) => x.Span.SequenceEqual(y.Span);

    public int GetHashCode(ReadOnlyMemory<byte> obj)
    {
        var hash = new HashCode();
        hash.AddBytes(obj.Span);
        return hash.ToHashCode();
    }
}
