using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Text;

/// <summary>Checks that an address is one a reader of evidence can follow safely.</summary>
internal static class WebAddress
{
    public static void Check(YamlScalar address, DiagnosticSink sink)
    {
        if (!Uri.TryCreate(address.Value, UriKind.Absolute, out var uri) || uri.Scheme != "https" || address.Value.Any(char.IsWhiteSpace))
            sink.Report(
                ReadingDiagnostics.InvalidAddress,
                address.Span,
                "Write the whole address, from `https://` on.",
                YamlNodeDescription.Shorten(address.Value)
            );
    }
}
