using IamCompliance.Assessment.Assessing;
using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Values;
using IamCompliance.Assessment.Waiving;
using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Assessment.Cases;

/// <summary>Runs the unit tests of controls with the engine that assesses accounts, so that what a case proves holds for
/// accounts.</summary>
public static class CaseRunner
{
    /// <summary>Runs one case.</summary>
    /// <param name="control">The control.</param>
    /// <param name="case">One of its cases.</param>
    /// <param name="types">The schemas of the resources; those that ship when null.</param>
    public static CaseResult Run(Control control, ControlCase @case, ResourceTypeCatalog? types = null) =>
        RunOnBoth(control, PreparedCase.Of(control, @case, types ?? KnownResourceTypes.Catalog));

    /// <summary>Runs a control on a case as it is given, and then on its account once that is recorded.</summary>
    internal static CaseResult RunOnBoth(Control control, PreparedCase prepared)
    {
        var result = Run(control, prepared);
        return result.Passed ? result with { Message = new RecordedCase(control, prepared).Judge(result.Result) } : result;
    }

    /// <summary>Runs a control, or a mutant of it, on a case that was made before.</summary>
    internal static CaseResult Run(Control control, PreparedCase prepared)
    {
        var result = Assess(control, prepared.Case, prepared.Account);
        return new CaseResult(
            prepared.Case,
            result,
            CaseMismatch.Describe(prepared.Case, result, isCount: control.Demand is RequireCountDemand)
        );
    }

    /// <summary>Assesses an account as a case wants it: at its time and with its parameters.</summary>
    internal static ControlResult Assess(Control control, ControlCase @case, AccountView account)
    {
        var compiled = Bulkhead.Prepare(Bind(control, @case), CompiledControl.Compile);
        var waivers = new WaiverBook([], accountName: "case", account.State.Header.AccountId, @case.Now);
        return Bulkhead.Assess(compiled, account, waivers, areReasonsKept: false);
    }

    private static BoundControl Bind(Control control, ControlCase @case) =>
        new()
        {
            Name = control.Id,
            Control = control,
            Parameters = CaseBinding.Bind(control, @case),
            Requirements = [],
            Digest = "",
        };
}
