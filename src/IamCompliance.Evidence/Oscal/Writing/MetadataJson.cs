using System.Text.Json;
using IamCompliance.Evidence.Oscal.Model;

namespace IamCompliance.Evidence.Oscal.Writing;

/// <summary>Writes the metadata: when, by which tool, and who attested.</summary>
internal static class MetadataJson
{
    // OSCAL's own name for the role of who made a document.
    private const string Creator = "creator";

    private static readonly (string Id, string Title)[] Roles =
    [
        (Creator, "Tool that assessed and wrote the document"),
        (OscalPeople.Author, "Author of an attestation"),
        (OscalPeople.Reviewer, "Reviewer of an attestation"),
    ];

    /// <summary>Writes the object <c>metadata</c>.</summary>
    public static void Write(Utf8JsonWriter json, string title, OscalRun run) => json.Object("metadata", () =>
        {
            json.Markup("title", title);
            json.When("last-modified", run.Newest);
            json.Value("version", run.Run.ToolVersion);
            json.WriteString("oscal-version", OscalDocument.Version);
            json.Props(new OscalProp("tool-sha256", run.Run.Header.ToolDigest));

            var held = Roles.Select(r => (r.Id, r.Title, Parties: Parties(run, r.Id))).Where(r => r.Parties.Count > 0).ToList();
            json.List("roles", held, (j, role) =>
            {
                j.WriteString("id", role.Id);
                j.WriteString("title", role.Title);
            });
            json.List("parties", held.SelectMany(r => r.Parties).DistinctBy(p => p.Id), (j, party) =>
            {
                j.Id("uuid", party.Id);
                j.WriteString("type", party.IsPerson ? "person" : "organization");
                j.Value("name", party.Name);
                if (!party.IsPerson)
                    j.WriteString("remarks", "Software, not an organization; OSCAL has no third type.");
            });
            json.List("responsible-parties", held, (j, role) =>
            {
                j.WriteString("role-id", role.Id);
                j.Tokens("party-uuids", role.Parties.Select(p => p.Id.ToString()));
            });
            if (run.Run.ScopeNote is { } note)
                json.Markup("remarks", note);
        });

    private static IReadOnlyList<(Guid Id, string Name, bool IsPerson)> Parties(OscalRun run, string role) =>
        role == Creator
            ? [(OscalRun.ToolParty, "IamCompliance", false)]
            : [.. OscalPeople.With(run.Run, role).Select(n => (OscalPeople.Id(n), n, true))];
}
