using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Controls;

/// <summary>Checks that a control is named well and lies where its name says.</summary>
internal static class ControlIdentity
{
    public static void Check(MappingReader map, DefinitionPath path, DiagnosticSink sink)
    {
        if (!Chapters.All.Contains(path.Folder))
            sink.Report(
                ReadingDiagnostics.UnknownChapter,
                SourceSpan.StartOf(map.Span.Path),
                DidYouMean.Help(path.Folder, Chapters.All),
                path.Folder
            );
        if (map.Scalar("id") is not { } id)
            return;
        if (!KebabCase.Is(id.Value))
            sink.Report(
                ReadingDiagnostics.NotKebabCase,
                id.Span,
                "Use lower-case letters and digits, words joined by `-`.",
                YamlNodeDescription.Shorten(id.Value)
            );
        else if (id.Value != path.Name)
            sink.Report(ReadingDiagnostics.DiffersFromPath, id.Span, "Rename the folder or change the id.", "id", id.Value, path.Name);
    }

    public static string ReadTitle(MappingReader map, DiagnosticSink sink)
    {
        if (map.Scalar("title") is not { } title)
            return string.Empty;
        if (title.Value.EndsWith(".", StringComparison.Ordinal))
            sink.Report(ReadingDiagnostics.TitleEndsWithStop, title.Span, "Remove the stop.");
        return title.Value;
    }
}
