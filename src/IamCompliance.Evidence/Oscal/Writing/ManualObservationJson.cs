using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Oscal.Model;

namespace IamCompliance.Evidence.Oscal.Writing;

/// <summary>Writes observations of manual requirements: what a person said, and the files it rests on.</summary>
internal static class ManualObservationJson
{
    /// <summary>Writes the properties of an observation.</summary>
    public static void Write(Utf8JsonWriter json, OscalRun run, OscalManual manual)
    {
        var result = manual.Result;
        var attestation = result.Attestation;
        json.Id("uuid", manual.Observation);
        json.Markup("title", $"{result.Requirement.Title} ({manual.Account.Result.Name})");
        json.Markup("description", result.Summary, attestation?.Statement);
        json.Props(
            new OscalProp("outcome", result.Outcome.ToString()),
            new OscalProp("program", result.Requirement.Reference.Program),
            new OscalProp("requirement", result.Requirement.Reference.Requirement),
            new OscalProp("account", manual.Account.Result.Name),
            new OscalProp("attestation-author", attestation?.Author),
            new OscalProp("attestation-reviewer", attestation?.Reviewer)
        );
        var methods = AssessmentMethods.Of(result).Select(AssessmentMethods.NameOf).ToList();
        json.Tokens("methods", methods.Count > 0 ? methods : ["UNKNOWN"]);
        json.Tokens("types", ["control-objective"]);
        json.Origins(run, attestation?.Author, task: true);
        SubjectsJson.References(json, manual.Account, []);
        EvidenceJson.Write(json, OscalResources.Attached(manual).Append(OscalResources.Results(run)));
        json.When("collected", attestation?.Date ?? manual.Account.Result.State.CaptureEnd);
        json.When("expires", attestation?.ValidUntil);
        if (attestation is null)
            json.WriteString("remarks", "Nobody has attested it, so that no method was applied.");
    }
}
