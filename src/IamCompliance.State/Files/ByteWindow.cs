namespace IamCompliance.State.Files;

/// <summary>Shows a stream through a sliding buffer, which grows only as far as one element needs, and knows the place in the
/// text.</summary>
/// <param name="text">The uncompressed text.</param>
/// <param name="limits">What reading may cost.</param>
/// <param name="source">The compressed bytes; null when the text was not compressed.</param>
/// <param name="reject">Makes the exception for text that goes beyond the limits or is damaged.</param>
internal sealed class ByteWindow(Stream text, StateReadLimits limits, MeteredStream? source, RejectAt reject)
{
    private const int FirstSize = 64 * 1024;
    private const long RatioFloor = 64L * 1024 * 1024;

    private byte[] buffer = new byte[FirstSize];
    private int start;
    private int end;
    private long total;

    /// <summary>Gets the bytes that were read from the stream and not passed yet.</summary>
    public ReadOnlySpan<byte> Unread => buffer.AsSpan(start, end - start);

    /// <summary>Gets whether the stream has ended.</summary>
    public bool IsFinal { get; private set; }

    /// <summary>Gets the place of the first unread byte, from 0.</summary>
    public long Offset { get; private set; }

    /// <summary>Gets the line of the first unread byte, from 1.</summary>
    public long Line { get; private set; } = 1;

    public void Advance(int count)
    {
        Line += buffer.AsSpan(start, count).Count((byte)'\n');
        Offset += count;
        start += count;
    }

    /// <summary>Reads on until twice as much is unread: an element that is scanned anew each time is scanned a few times, in however small
    /// pieces it comes.</summary>
    public async Task GrowAsync(CancellationToken cancellationToken)
    {
        var enough = 2 * Unread.Length;
        do await FillAsync(cancellationToken).ConfigureAwait(false);
        while (!IsFinal && Unread.Length < enough);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        int count;
        try
        {
            count = await text.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException)
        {
            throw Reject("the compressed data is damaged or cut short", "Copy the file again from where it was made.");
        }

        IsFinal = count == 0;
        end += count;
        total += count;
        Guard();
    }

    private void MakeRoom()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        end -= start;
        start = 0;
        if (end < buffer.Length)
            return;
        if (buffer.Length >= limits.MaximumItemBytes)
            throw Reject(
                $"one item is larger than {limits.MaximumItemBytes} bytes",
                "No resource of an account is that large: make the file again."
            );
        Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, limits.MaximumItemBytes));
    }

    private void Guard()
    {
        if (total > limits.MaximumBytes)
            throw Reject($"the text is larger than {limits.MaximumBytes} bytes", "Raise the limit if the account really is that large.");
        if (source is not null && total > RatioFloor && total / Math.Max(1, source.BytesRead) > limits.MaximumRatio)
            throw Reject(
                $"the file grows more than {limits.MaximumRatio} times when it is decompressed",
                "Unpack it and look at it before it is read again."
            );
    }

    private Exception Reject(string problem, string help) => reject(Line, Offset, problem, help);
}
