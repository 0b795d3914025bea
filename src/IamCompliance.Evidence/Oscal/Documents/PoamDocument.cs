using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Oscal.Model;
using IamCompliance.Evidence.Oscal.Writing;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Oscal.Documents;

/// <summary>Writes the plan of action and milestones: an item for every risk that is not closed, accepted ones included.</summary>
internal static class PoamDocument
{
    /// <summary>The name of the file.</summary>
    public const string File = "poam.json";

    /// <summary>Plans the document; null without risks, because OSCAL knows no plan without items.</summary>
    public static PackageFile? Plan(OscalRun run) =>
        !run.Risks.Any()
            ? null
            : OscalDocument.Plan(
                File,
                "plan-of-action-and-milestones",
                "Plan of action and milestones of AWS accounts, IAM and STS",
                run,
                (json, cancellationToken) => Write(json, run, cancellationToken)
            );

    private static void Write(Utf8JsonWriter json, OscalRun run, CancellationToken cancellationToken)
    {
        var accounts = run.Accounts.Where(a => a.Controls.Any(c => c.Risks.Count > 0) || a.Manual.Any(m => m.Risks.Count > 0)).ToList();
        json.Object("system-id", () =>
        {
            json.WriteString("identifier-type", "https://ietf.org/rfc/rfc4122");
            json.WriteString("id", Uuid5.Of(Uuid5.Product, ["oscal-system", .. run.Accounts.Select(a => a.Component.ToString())]));
        });
        json.Object("local-definitions", () =>
        {
            ComponentJson.Accounts(json, accounts);
            SubjectsJson.Inventory(json, run.Risks.SelectMany(r => r.Subjects.Select(s => (r.Control!, s))));
            ComponentJson.Assets(json, run);
        });
        json.List("observations", run.Risks, (j, risk) =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            Observation(j, run, risk);
        });
        json.List("risks", run.Risks, (j, risk) => RiskJson.Write(j, run, risk, Affected(risk), milestones: true));
        json.List("poam-items", run.Risks, (j, risk) => Item(j, run, risk));
        BackMatterJson.Write(json, Resources(run, accounts));
    }

    // The observation of the results has all subjects; here are those that the risk is about.
    private static Guid Affected(OscalRisk risk) => Uuid5.Of(risk.Observation, "affected", risk.Id.ToString());

    private static void Observation(Utf8JsonWriter json, OscalRun run, OscalRisk risk)
    {
        json.Id("uuid", Affected(risk));
        json.Markup("title", RiskJson.Title(risk));
        json.Markup("description", RiskJson.Description(risk));
        json.Props(new OscalProp("outcome", risk.Outcome.ToString()), new OscalProp("observation", risk.Observation.ToString()));
        json.Tokens(
            "methods",
            risk.Manual is { } manual
                ? AssessmentMethods.Of(manual.Result).Select(AssessmentMethods.NameOf).DefaultIfEmpty("UNKNOWN")
                : [AssessmentMethods.NameOf(AssessmentMethods.Of(risk.Account.Result))]
        );
        json.Tokens("types", ["finding"]);
        json.Origins(run);
        SubjectsJson.References(json, risk.Account, risk.Subjects);
        EvidenceJson.Write(json, Report(run, risk), Results(run));
        json.When("collected", risk.Account.Result.State.CaptureEnd);
    }

    private static void Item(Utf8JsonWriter json, OscalRun run, OscalRisk risk)
    {
        json.Id("uuid", Uuid5.Of(risk.Id, "item"));
        json.Markup("title", RiskJson.Title(risk));
        json.Markup("description", RiskJson.Description(risk));
        json.Props(new OscalProp("outcome", risk.Outcome.ToString()), new OscalProp("risk-status", risk.Status));
        json.Origins(run);
        json.List("related-observations", [Affected(risk)], (j, id) => j.Id("observation-uuid", id));
        json.List("related-risks", [risk.Id], (j, id) => j.Id("risk-uuid", id));
    }

    private static OscalResource? Results(OscalRun run) =>
        OscalResources.File(
            run,
            OscalDocument.Folder + AssessmentResultsDocument.File,
            "The assessment results that this plan follows from"
        );

    private static OscalResource? Report(OscalRun run, OscalRisk risk) =>
        risk.Control is { } control ? OscalResources.Report(run, control) : null;

    private static IEnumerable<OscalResource?> Resources(OscalRun run, IEnumerable<OscalAccount> accounts) =>
        [Results(run), .. run.Risks.Select(r => Report(run, r)), .. accounts.Select(a => OscalResources.State(run, a))];
}
