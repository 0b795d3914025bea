using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Controls.Packer;

/// <summary>Reads the files of a folder of controls, as the props of the content package hand them to the compiler.</summary>
internal static class ControlFolder
{
    /// <summary>The first segment of every logical path.</summary>
    public const string Prefix = "controls/";

    /// <summary>Reads them, and says what is no text.</summary>
    public static (IReadOnlyList<SourceText> Files, IReadOnlyList<Diagnostic> Problems) Read(string folder)
    {
        var sink = new DiagnosticSink();
        var texts = Directory
            .EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(folder, "events"), "*.json"))
            .Select(file =>
                SourceDecoder.Decode(Prefix + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file), sink)
            )
            .OfType<SourceText>()
            .ToList();
        return (texts, sink.Ordered());
    }
}
