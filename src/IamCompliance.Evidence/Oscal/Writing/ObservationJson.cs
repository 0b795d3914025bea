using System.Globalization;
using System.Text.Json;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Oscal.Model;

namespace IamCompliance.Evidence.Oscal.Writing;

/// <summary>Writes observations: one for each control on each account.</summary>
internal static class ObservationJson
{
    /// <summary>Writes the properties of an observation.</summary>
    public static void Write(Utf8JsonWriter json, OscalRun run, OscalControl control)
    {
        var result = control.Result;
        var ledger = result.Ledger;
        json.Id("uuid", control.Observation);
        json.Markup("title", $"{result.Control.Control.Title} ({control.Account.Result.Name})");
        json.Markup("description", result.Summary);
        json.Props(
            new OscalProp("outcome", result.Outcome.ToString()),
            new OscalProp("control", result.Control.Name),
            new OscalProp("control-sha256", result.Control.Digest),
            new OscalProp("severity", result.Control.Control.Severity.ToString().ToLowerInvariant()),
            new OscalProp("chapter", result.Control.Control.Chapter),
            new OscalProp("account", control.Account.Result.Name),
            Count("population-read", ledger.Read),
            Count("population-excluded", ledger.Excluded),
            Count("population-in-scope", ledger.InScope),
            Count("population-pass", ledger.Pass),
            Count("population-fail", ledger.Fail),
            Count("population-error", ledger.Error),
            Count("population-waived", ledger.Waived)
        );
        json.Tokens("methods", [AssessmentMethods.NameOf(AssessmentMethods.Of(control.Account.Result))]);
        json.Tokens("types", ["control-objective"]);
        json.Origins(run, task: true);
        SubjectsJson.References(json, control.Account, result.Subjects);
        EvidenceJson.Write(
            json,
            OscalResources.Report(run, control),
            OscalResources.Results(run),
            OscalResources.State(run, control.Account)
        );
        json.When("collected", control.Account.Result.State.CaptureEnd);
        json.Markup(
            "remarks",
            [
                .. Exclusions(ledger),
                "Rests on:",
                .. result.Parts.Select(p =>
                    $"{p.Id}: {p.Status}{(p.Error is { } error ? $", {error.Operation}: {error.Code} {error.Message}" : "")}"
                ),
            ]
        );
    }

    private static IEnumerable<string> Exclusions(PopulationLedger ledger) =>
        ledger.Exclusions.Select(e => FormattableString.Invariant($"Excluded {e.Count}: {e.Reason}."));

    private static OscalProp Count(string name, int count) => new(name, count.ToString(CultureInfo.InvariantCulture));
}
