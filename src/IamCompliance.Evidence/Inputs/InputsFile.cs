using System.Text.Json;
using IamCompliance.Assessment.Attesting;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;

namespace IamCompliance.Evidence.Inputs;

/// <summary>Writes <c>inputs/inputs.json</c>: what a run selected, on which states, and what it found where attestations name
/// files.</summary>
internal static class InputsFile
{
    /// <summary>The path inside of the package.</summary>
    public const string Path = "inputs/inputs.json";

    /// <summary>Names the format and its version.</summary>
    public const string Format = "iamcompliance-inputs/1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes the inputs of a run that is in canonical order.</summary>
    /// <param name="run">The run.</param>
    /// <param name="formats">The formats of the package.</param>
    /// <param name="states">The paths of the states inside of the package, in the order of the accounts.</param>
    /// <param name="output">What is written to.</param>
    public static void Write(EvidenceRun run, IReadOnlyCollection<EvidenceFormat> formats, IReadOnlyList<string> states, Stream output)
    {
        var catalogue = run.Catalogue;
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.Text("scopeNote", run.ScopeNote);
            json.Texts("formats", formats.Order().Select(EvidenceFormats.NameOf));
            json.Texts("controls", catalogue.Selected.Select(s => s.Name));
            json.Objects("manual", catalogue.ManualRequirements.Select(m => m.Reference), CatalogueJson.Write);
            json.Objects("uncovered", catalogue.Uncovered, CatalogueJson.Write);
            json.Objects("attachments", Attachments(run), (j, file) =>
            {
                j.Text("path", file.Key);
                j.Text("sha256", file.Value.Sha256);
                j.Text("problem", file.Value.Problem);
            });
            json.Objects("accounts", run.Accounts.Zip(states), (j, pair) => Write(j, pair.First, pair.Second));
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, AccountResult account, string state)
    {
        json.Text("name", account.Name);
        json.Text("state", state);
        json.Text("stateDigest", account.StateDigest);
        json.Texts("controls", account.Controls.Select(c => c.Control.Name));
        json.Objects("manual", account.Manual.Select(m => m.Requirement.Reference), CatalogueJson.Write);
    }

    private static SortedDictionary<string, AttachmentReading> Attachments(EvidenceRun run)
    {
        var found = new SortedDictionary<string, AttachmentReading>(StringComparer.Ordinal);
        foreach (var file in run.Accounts.SelectMany(a => a.Manual).SelectMany(m => m.Files))
            found[file.File.Path] = file.Found;
        return found;
    }
}
