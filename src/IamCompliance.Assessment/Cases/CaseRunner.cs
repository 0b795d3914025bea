using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Waiving;
using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Assessment.Cases;

/// <summary>Runs the unit tests of controls with the engine that assesses accounts, so that what a case proves holds for accounts.</summary>
public static class CaseRunner
{
    /// <summary>Runs one case.</summary>
    /// <param name="control">The control.</param>
    /// <param name="case">One of its cases.</param>
    /// <param name="types">The schemas of the resources; those that ship when null.</param>
    public static CaseResult Run(Control control, ControlCase @case, ResourceTypeCatalog? types = null) =>
        Run(control, PreparedCase.Of(control, @case, types ?? KnownResourceTypes.Catalog));

    /// <summary>Runs a control, or a mutant of it, on a case that was made before.</summary>
    internal static CaseResult Run(Control control, PreparedCase prepared)
    {
        var @case = prepared.Case;
        var compiled = CompiledControl.Compile(Bind(control, @case));
        var waivers = new WaiverBook([], accountName: "case", prepared.Account.State.Header.AccountId, @case.Now);
        var result = CompiledCatalogue.Assess(compiled, prepared.Account, waivers);
        return new CaseResult(@case, result, CaseMismatch.Describe(@case, result, isCount: compiled.Count is not null));
    }

    private static BoundControl Bind(Control control, ControlCase @case) => new()
    {
        Name = control.Id,
        Control = control,
        Parameters = CaseBinding.Bind(control, @case),
        Requirements = [],
        Digest = "",
    };
}
