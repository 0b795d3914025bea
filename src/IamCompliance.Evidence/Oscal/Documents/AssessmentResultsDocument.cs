using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Oscal.Model;
using IamCompliance.Evidence.Oscal.Writing;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Oscal.Documents;

/// <summary>Writes the assessment results: what was observed, the risks it leaves, and how each requirement stands.</summary>
internal static class AssessmentResultsDocument
{
    /// <summary>The name of the file.</summary>
    public const string File = "assessment-results.json";

    /// <summary>Plans the document.</summary>
    public static PackageFile Plan(OscalRun run) =>
        OscalDocument.Plan(File, "assessment-results", "Assessment results of AWS accounts, IAM and STS", run, (json, cancellationToken) =>
        {
            json.Object("import-ap", () => json.WriteString("href", AssessmentPlanDocument.File));
            json.List("results", [run], (j, r) => Result(j, r, cancellationToken));
            BackMatterJson.Write(json, Resources(run));
        });

    private static void Result(Utf8JsonWriter json, OscalRun run, CancellationToken cancellationToken)
    {
        var controls = run.Accounts.SelectMany(a => a.Controls);
        json.Id("uuid", run.OfRun("result"));
        json.WriteString("title", "Results of one run");
        json.WriteString(
            "description",
            "Every chosen control on every account, and every requirement that a person must attest. Start and end are those of the capture."
        );
        json.When("start", run.Oldest);
        json.When("end", run.Newest);
        json.Props(Totals(run));
        if (controls.Any(c => c.Result.Subjects.Count > 0))
            json.Object("local-definitions", () =>
                SubjectsJson.Inventory(json, controls.SelectMany(c => c.Result.Subjects.Select(s => (c, s))))
            );
        ReviewedControlsJson.Write(
            json,
            "reviewed-controls",
            [.. run.Requirements.Reviewed.Select(f => f.Requirement)],
            NotReviewed.Words(run)
        );
        AttestationJson.Write(json, run);
        json.Object("assessment-log", () => LogJson.Write(json, run));
        WriteObservations(json, run, cancellationToken);
        json.List("risks", run.Risks, (j, risk) => RiskJson.Write(j, run, risk, risk.Observation, milestones: false));
        json.List("findings", run.Requirements.Reviewed, (j, finding) => FindingJson.Write(j, run, finding));
    }

    private static void WriteObservations(Utf8JsonWriter json, OscalRun run, CancellationToken cancellationToken) =>
        json.List("observations", run.Accounts.SelectMany(a => a.Controls.Cast<object>().Concat(a.Manual)), (j, observed) =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (observed is OscalControl control)
                ObservationJson.Write(j, run, control);
            else
                ManualObservationJson.Write(j, run, (OscalManual)observed);
        });

    private static IEnumerable<OscalProp> Totals(OscalRun run)
    {
        var totals = OutcomeTotals.Of(
            run.Run.Accounts.SelectMany(a => a.Controls.Select(c => c.Outcome).Concat(a.Manual.Select(m => m.Outcome)))
        );
        return OutcomeTotals.Outcomes.Select(o => new OscalProp(
            $"total-{o}",
            totals[o].ToString(System.Globalization.CultureInfo.InvariantCulture)
        ));
    }

    private static IEnumerable<OscalResource?> Resources(OscalRun run) =>
        [
            OscalResources.Results(run),
            OscalResources.File(
                run,
                OscalDocument.Folder + AssessmentPlanDocument.File,
                "The assessment plan that these results carry out"
            ),
            .. OscalResources.Programs(run.Requirements.Reviewed.Select(f => f.Requirement)),
            .. run.Accounts.SelectMany(account =>
                new[] { OscalResources.State(run, account) }
                    .Concat(account.Controls.Select(c => OscalResources.Report(run, c)))
                    .Concat(account.Manual.SelectMany(OscalResources.Attached))
            ),
        ];
}
