using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Oscal.Model;

namespace IamCompliance.Evidence.Oscal.Writing;

/// <summary>Writes what people attested, with who wrote and who reviewed it.</summary>
internal static class AttestationJson
{
    /// <summary>Writes the list <c>attestations</c>: those that were looked at, borne out by their files or not.</summary>
    public static void Write(Utf8JsonWriter json, OscalRun run) =>
        json.List("attestations", run.Accounts.SelectMany(a => a.Manual).Where(m => m.Result.Attestation is not null), (j, manual) =>
        {
            var attestation = manual.Result.Attestation!;
            (string Role, string Name)[] parties = [(OscalPeople.Author, attestation.Author), (OscalPeople.Reviewer, attestation.Reviewer)];
            j.List("responsible-parties", parties, (k, party) =>
            {
                k.WriteString("role-id", party.Role);
                k.Tokens("party-uuids", [OscalPeople.Id(party.Name).ToString()]);
            });
            j.List("parts", [attestation], (k, a) =>
            {
                k.Id("uuid", Uuid5.Of(manual.Observation, "attestation"));
                k.WriteString("name", "attestation");
                k.WriteString("ns", OscalProp.Namespace);
                k.Markup("title", $"{manual.Result.Requirement.Title} ({manual.Account.Result.Name})");
                k.Props(
                    new OscalProp("outcome", manual.Result.Outcome.ToString()),
                    new OscalProp("date", Instants.Text(a.Date)),
                    new OscalProp("valid-until", Instants.Text(a.ValidUntil))
                );
                k.Markup("prose", a.Statement);
            });
        });
}
