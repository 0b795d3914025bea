using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Attestations;

/// <summary>Reads the files that an attestation rests on.</summary>
internal sealed class AttachedFileReader(DiagnosticSink sink)
{
    public static readonly MappingShape Shape = new("an attached file", ["path", "sha256"], []);

    private const int DigestLength = 64;

    public AttachedFile? Read(YamlNode node)
    {
        if (MappingReader.Open(node, Shape, sink) is not { } map)
            return null;
        if (map.Scalar("path") is { } path && !IsInside(path.Value))
            sink.Report(
                ReadingDiagnostics.InvalidValue,
                path.Span,
                "Keep the file beside `attestations.yaml` or in a folder below, and write its path with `/`.",
                YamlNodeDescription.Shorten(path.Value),
                "a path inside of the project"
            );
        if (map.Scalar("sha256") is { } digest && !IsDigest(digest.Value))
            sink.Report(
                ReadingDiagnostics.InvalidValue,
                digest.Span,
                "`sha256sum` prints it; with 64 zeros in its place `iamc check` says what to write.",
                YamlNodeDescription.Shorten(digest.Value),
                "a SHA-256 of 64 hexadecimal digits"
            );
        return new AttachedFile(map.Text("path"), map.Text("sha256").ToLowerInvariant());
    }

    // An attestation must not rest on what lies elsewhere on the machine that happens to run the check.
    private static bool IsInside(string path) =>
        path.IndexOfAny(['\\', ':', '\0']) < 0 && path.Split('/').All(s => s.Length > 0 && s is not ("." or ".."));

    private static bool IsDigest(string text) =>
        text.Length == DigestLength && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
}
