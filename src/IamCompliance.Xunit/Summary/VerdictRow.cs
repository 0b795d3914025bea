using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;
using IamCompliance.Xunit.Running;

namespace IamCompliance.Xunit.Summary;

/// <summary>Shows one control on one account, or one manual requirement, as a row of the summary.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Name">The control's name, or program and requirement.</param>
/// <param name="Account">The account.</param>
/// <param name="Ledger">The population; null for manual requirements.</param>
/// <param name="Remark">What else a person should know; empty when nothing.</param>
internal sealed record VerdictRow(Outcome Outcome, string Name, string Account, PopulationLedger? Ledger, string Remark)
{
    private static readonly Outcome[] WorstFirst =
    [
        Outcome.Fail,
        Outcome.WaiverExpired,
        Outcome.Error,
        Outcome.Waived,
        Outcome.ManualPending,
        Outcome.NotApplicable,
        Outcome.Attested,
        Outcome.Pass,
    ];

    /// <summary>Lists the rows of a run, the worst first.</summary>
    public static IReadOnlyList<VerdictRow> Of(EvidenceRun evidence, RunRecord record) =>
        [
            .. evidence
                .Accounts.SelectMany(a =>
                    a.Controls.Select(c => new VerdictRow(
                            c.Outcome,
                            c.Control.Name,
                            a.Name,
                            c.Ledger,
                            Remarks(record, a.Name, c.Control.Name)
                        ))
                        .Concat(
                            a.Manual.Select(m => new VerdictRow(
                                m.Outcome,
                                $"{m.Requirement.Reference.Program} {m.Requirement.Reference.Requirement}",
                                a.Name,
                                null,
                                ""
                            ))
                        )
                )
                .OrderBy(r => Array.IndexOf(WorstFirst, r.Outcome))
                .ThenBy(r => r.Name, StringComparer.Ordinal)
                .ThenBy(r => r.Account, StringComparer.Ordinal),
        ];

    private static string Remarks(RunRecord record, string account, string control) =>
        record.IsEvidenceChanged(account, control) ? "evidence not accepted" : "";
}
