using System.Text;

namespace IamCompliance.Cli.Output;

/// <summary>Holds the streams a command reads and writes, and whether a person sits at them.</summary>
public sealed class CommandConsole
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly Func<Stream> openOutput;

    /// <summary>Makes a console of streams that nobody watches, as a pipe or a file is.</summary>
    /// <param name="input">What the command reads.</param>
    /// <param name="output">Takes the results.</param>
    /// <param name="error">Takes everything else.</param>
    public CommandConsole(Stream input, Stream output, Stream error)
    {
        openOutput = () => new UnclosedStream(output);
        Input = input;
        Out = WriterOf(output);
        Error = WriterOf(error);
        IsInputRedirected = IsOutputRedirected = IsErrorRedirected = true;
    }

    private CommandConsole()
    {
        openOutput = Console.OpenStandardOutput;
        Input = Console.OpenStandardInput();
        Out = Console.Out;
        Error = Console.Error;
        IsInputRedirected = Console.IsInputRedirected;
        IsOutputRedirected = Console.IsOutputRedirected;
        IsErrorRedirected = Console.IsErrorRedirected;
    }

    /// <summary>The standard streams of this process.</summary>
    public static CommandConsole OfProcess => new();

    internal Stream Input { get; }

    internal TextWriter Out { get; }

    internal TextWriter Error { get; }

    internal bool IsInputRedirected { get; }

    internal bool IsOutputRedirected { get; }

    internal bool IsErrorRedirected { get; }

    // For documents that are written as bytes; closing it leaves the console open.
    internal Stream OpenOutput() => openOutput();

    private static StreamWriter WriterOf(Stream stream) => new(stream, Utf8, leaveOpen: true) { AutoFlush = true };
}
