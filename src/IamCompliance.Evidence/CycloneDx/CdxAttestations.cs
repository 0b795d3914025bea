using System.Text.Json;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Programs;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Words;

namespace IamCompliance.Evidence.CycloneDx;

/// <summary>Writes one attestation for each account and program: which claims speak for and against each requirement.</summary>
internal static class CdxAttestations
{
    /// <summary>Writes the array.</summary>
    public static void Write(Utf8JsonWriter json, EvidenceRun run, IReadOnlyList<ProgramEdition> programs) =>
        json.Objects("attestations", run.Accounts.SelectMany(a => programs.Select(p => (Account: a, Program: p))), (j, pair) =>
        {
            var rules = RuleResult
                .Of(pair.Account)
                .SelectMany(r => r.Requirements.Where(q => q.Program == pair.Program.Id).Select(q => (q.Requirement, Rule: r)))
                .ToLookup(r => r.Requirement, r => r.Rule, StringComparer.Ordinal);
            j.Text(
                "summary",
                VerdictWords.Shown($"{pair.Account.Name} ({pair.Account.State.AccountId}) and {pair.Program.Name} {pair.Program.Edition}")
            );
            j.Text("assessor", CdxNames.Assessor);
            j.Objects("map", pair.Program.Requirements.Where(r => rules.Contains(r.Id)), (m, requirement) =>
            {
                m.Text("requirement", CdxNames.Requirement(new RequirementReference(pair.Program.Id, requirement.Id)));
                Write(m, [.. rules[requirement.Id]]);
            });
        });

    private static void Write(Utf8JsonWriter json, IReadOnlyList<RuleResult> rules)
    {
        json.Texts("claims", rules.Where(r => CdxStance.IsFor(r.Outcome)).Select(CdxNames.Claim));
        json.Texts("counterClaims", rules.Where(r => !CdxStance.IsFor(r.Outcome)).Select(CdxNames.Claim));

        // As everywhere, a requirement stands as the most urgent of what it rests on. Without a score nothing is said of conformance.
        var worst = rules.Select(r => r.Outcome).MinBy(OutcomeRank.Of);
        if (CdxStance.ScoreOf(worst) is not { } score)
            return;
        json.WriteStartObject("conformance");
        json.WriteNumber("score", score);
        json.Text("rationale", $"{VerdictWords.Of(worst)}.");
        if (worst == Outcome.Waived)
            json.Texts("mitigationStrategies", rules.Where(r => r.Outcome == Outcome.Waived).Select(CdxNames.Evidence));
        json.WriteEndObject();
    }
}
