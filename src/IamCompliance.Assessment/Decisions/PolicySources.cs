using System.Collections.Concurrent;
using System.Text;
using IamCompliance.Definitions.Decisions;
using IamCompliance.Definitions.Yaml;
using IamCompliance.Foundations.Text;

namespace IamCompliance.Assessment.Decisions;

/// <summary>Finds the text of the policies that decisions name; a file is read once.</summary>
/// <param name="directory">The folder that logical paths start from.</param>
internal sealed class PolicySources(string directory)
{
    private const int LargestFile = 1024 * 1024;

    // An error rather than a replacement character: what was not read as written is not judged.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ConcurrentDictionary<string, (string Text, string? Problem)> files = new(StringComparer.Ordinal);

    public PolicySource Get(DecisionFile file, DecisionPolicy policy)
    {
        switch (policy.Document)
        {
            case null:
                return FromFile(file, policy.File!);
            case YamlScalar scalar:
                return new PolicySource(
                    scalar.Value,
                    offset => $"{scalar.Span}, line {TextPosition.Of(scalar.Value, offset).Line} of the text",
                    null
                );
            case var document:
                var json = PolicyJson.Of(document);
                return new PolicySource(json.Text, offset => json.SpanOf(offset).ToString(), null);
        }
    }

    private PolicySource FromFile(DecisionFile file, string path)
    {
        var logical = DecisionPaths.Beside(file.Path, path);
        var (text, problem) = files.GetOrAdd(Path.GetFullPath(Path.Combine(directory, logical)), Read);
        return new PolicySource(
            text,
            offset => At(logical, TextPosition.Of(text, offset)),
            problem is null ? null : $"{logical}: {problem}"
        );
    }

    private static string At(string path, TextPosition position) =>
        FormattableString.Invariant($"{path}({position.Line},{position.Column})");

    private static (string Text, string? Problem) Read(string path)
    {
        try
        {
            if (!File.Exists(path))
                return ("", "there is no such file");
            return new FileInfo(path).Length > LargestFile
                ? ("", "the file is larger than any policy")
                : (File.ReadAllText(path, Utf8), null);
        }
        catch (DecoderFallbackException)
        {
            return ("", "the file is not UTF-8");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ("", $"the file cannot be read: {e.Message}");
        }
    }
}
