namespace IamCompliance.State.Files;

/// <summary>Says that a file is not a state that can be read: where, why, and what to do.</summary>
public sealed class StateFormatException : Exception
{
    internal StateFormatException(string? path, long? line, long? byteOffset, string problem, string help)
        : base(Compose(path, line, byteOffset, problem, help))
    {
        Path = path;
        Line = line;
        ByteOffset = byteOffset;
        Problem = problem;
        Help = help;
    }

    /// <summary>Gets the path of the file; null when a stream was read.</summary>
    public string? Path { get; }

    /// <summary>Gets the line, from 1, in the uncompressed text; null when the whole file is wrong.</summary>
    public long? Line { get; }

    /// <summary>Gets the byte, from 0, in the uncompressed text; null when the whole file is wrong.</summary>
    public long? ByteOffset { get; }

    /// <summary>Gets what is wrong, one sentence without a stop.</summary>
    public string Problem { get; }

    /// <summary>Gets what to do about it.</summary>
    public string Help { get; }

    private static string Compose(string? path, long? line, long? byteOffset, string problem, string help)
    {
        var place = line is null ? "" : $", line {line}, byte {byteOffset}";
        return $"{path ?? "The state"}{place}: {problem}. {help}";
    }
}
