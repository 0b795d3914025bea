using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Cli.Loading;

/// <summary>Reads definition files from disk, each once and whole. What cannot be read is a problem with a name, and the others are read
/// all the same.</summary>
/// <param name="sink">Takes the problems.</param>
internal sealed class DefinitionReader(DiagnosticSink sink)
{
    /// <summary>Reads a file; nothing when that is not possible, which was reported.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="logicalPath">What it is called in messages.</param>
    public SourceText? Read(string path, string logicalPath)
    {
        try
        {
            return SourceDecoder.IsTooLarge(logicalPath, new FileInfo(path).Length, sink)
                ? null
                : SourceDecoder.Decode(logicalPath, File.ReadAllBytes(path), sink);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            Report(logicalPath, "was deleted while the others were read", "Run the command again once nothing changes the files.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The message of the system names the folder of whoever runs this; the logical path is enough.
            Report(logicalPath, "cannot be read", "Check its permissions.");
        }

        return null;
    }

    private void Report(string logicalPath, string problem, string help) =>
        sink.Report(ReadingDiagnostics.UnreadableFile, SourceSpan.StartOf(logicalPath), help, problem);
}
