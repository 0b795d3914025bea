namespace IamCompliance.State.Files;

/// <summary>Counts the bytes that were read.</summary>
internal sealed class MeteredStream(Stream inner) : ForwardStream
{
    public long BytesRead { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        BytesRead += count;
        return count;
    }
}
