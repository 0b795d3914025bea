using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;
using IamCompliance.Foundations.Text;
using YamlDotNet.Core;

namespace IamCompliance.Definitions.Yaml;

/// <summary>Reads one YAML document into a tree whose nodes keep their spans. Hostile input gets a diagnostic, never a crash or a
/// hang.</summary>
public static class YamlReader
{
    /// <summary>Reads a file. Returns nothing when it could not be read to its end; then at least one error was reported.</summary>
    public static YamlNode? Read(SourceText source, DiagnosticSink sink)
    {
        var text = source.Content.Length > 0 && source.Content[0] == '\uFEFF' ? source.Content.Substring(1) : source.Content;
        if (text.Length > YamlLimits.Characters)
        {
            sink.Report(
                ReadingDiagnostics.FileTooLarge,
                SourceSpan.StartOf(source.Path),
                "Split the file.",
                text.Length,
                YamlLimits.Characters
            );
            return null;
        }

        var lines = new LineMap(text);
        if (CharacterCheck.FindInvalid(text) is { } invalid)
        {
            var span = new SourceSpan(source.Path, lines.PositionOf(invalid.Offset), lines.PositionOf(invalid.Offset + 1));
            sink.Report(ReadingDiagnostics.InvalidCharacter, span, "Remove it, or write it as an escape in double quotes.", invalid.Name);
            return null;
        }

        var reader = new YamlTreeReader(source.Path, text, lines, sink);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException problem)
        {
            SyntaxErrors.Report(problem, reader, sink);
            return null;
        }
        catch (Exception problem)
            when (problem
                    is InvalidOperationException
                        or ArgumentException
                        or IndexOutOfRangeException
                        or FormatException
                        or OverflowException
            )
        {
            // The parser leaves some malformed flow collections by an exception without position.
            SyntaxErrors.ReportWithoutPosition(reader, sink);
            return null;
        }
    }
}
