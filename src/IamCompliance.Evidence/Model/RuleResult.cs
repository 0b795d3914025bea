using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Controls;
using IamCompliance.Evidence.Words;

namespace IamCompliance.Evidence.Model;

/// <summary>Holds one rule on one account, a control or a manual requirement, for formats that have one entry for each: what totals
/// count.</summary>
/// <param name="Account">The account.</param>
/// <param name="Control">The control; null for a manual requirement.</param>
/// <param name="Manual">The manual requirement; null for a control.</param>
internal sealed record RuleResult(AccountResult Account, ControlResult? Control, ManualResult? Manual)
{
    /// <summary>Gets the name of the rule, as <see cref="Verdict.Rule"/>.</summary>
    public string Name => Control?.Control.Name ?? Verdict.RuleOf(Manual!);

    /// <summary>Gets what it demands.</summary>
    public string Title => Control?.Control.Control.Title ?? Manual!.Requirement.Title;

    /// <summary>Gets the outcome.</summary>
    public Outcome Outcome => Control?.Outcome ?? Manual!.Outcome;

    /// <summary>Gets why.</summary>
    public string Summary => Control?.Summary ?? Manual!.Summary;

    /// <summary>Gets the chapter of the control; <c>manual</c> for a manual requirement.</summary>
    public string Chapter => Control?.Control.Control.Chapter ?? "manual";

    /// <summary>Gets the requirements that rest on it.</summary>
    public IReadOnlyList<RequirementReference> Requirements => Control?.Control.Requirements ?? [Manual!.Requirement.Reference];

    /// <summary>Gets an id that is the same in every run over the same account under the same name.</summary>
    public Guid Id => Uuid5.Of(Uuid5.Product, "rule", Account.Name, Account.State.AccountId, Name);

    /// <summary>Says outcome and reason in words.</summary>
    public string Message =>
        VerdictWords.Shown(Summary.Length == 0 ? $"{VerdictWords.Of(Outcome)}." : $"{VerdictWords.Of(Outcome)}: {Summary}");

    /// <summary>Lists the rules of an account, controls first.</summary>
    public static IEnumerable<RuleResult> Of(AccountResult account) =>
        account.Controls.Select(c => new RuleResult(account, c, null)).Concat(account.Manual.Select(m => new RuleResult(account, null, m)));
}
