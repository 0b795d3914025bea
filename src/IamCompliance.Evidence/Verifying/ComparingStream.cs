namespace IamCompliance.Evidence.Verifying;

/// <summary>Compares what is written to it with another stream.</summary>
internal sealed class ComparingStream(Stream original) : Stream
{
    private long position;
    private long? difference;

    /// <inheritdoc />
    public override bool CanRead => false;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => true;

    /// <inheritdoc />
    public override long Length => position;

    /// <inheritdoc />
    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    /// <summary>Ends the comparison.</summary>
    /// <returns>The place of the first byte that differs, or that only one of them has; null when they are the same.</returns>
    public long? FindDifference() => difference ?? (original.ReadByte() < 0 ? null : position);

    /// <inheritdoc />
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (difference is null)
        {
            var bytes = new byte[buffer.Length];
            var read = original.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            var same = buffer.CommonPrefixLength(bytes.AsSpan(0, read));
            if (same < buffer.Length)
                difference = position + same;
        }

        position += buffer.Length;
    }

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc />
    public override void Flush() { }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();
}
