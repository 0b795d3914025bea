using System.Text.Json;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Results;

/// <summary>Writes <c>results.json</c>, the canonical record of a run. Its fields are listed in <c>README.md</c> beside this
/// file.</summary>
public static class ResultsWriter
{
    /// <summary>Names the format and its version; readers check it first.</summary>
    public const string Format = "iamcompliance-results/1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes the results of a run, account by account.</summary>
    public static void Write(EvidenceRun run, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);

        var ordered = CanonicalOrder.Of(run);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.Text("format", Format);
            json.Text("toolVersion", ordered.ToolVersion);
            json.Text("scopeNote", ordered.ScopeNote);
            TotalsJson.Write(
                json,
                OutcomeTotals.Of(
                    ordered.Accounts.SelectMany(a => a.Controls.Select(c => c.Outcome).Concat(a.Manual.Select(m => m.Outcome)))
                )
            );
            CatalogueJson.Write(json, ordered.Catalogue);
            json.WriteStartArray("accounts");
            foreach (var account in ordered.Accounts)
            {
                AccountJson.Write(json, ordered.Catalogue, ordered.ToolVersion, account, cancellationToken);
                json.Flush();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
