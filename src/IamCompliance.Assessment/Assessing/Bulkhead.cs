using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Values;
using IamCompliance.Assessment.Waiving;
using IamCompliance.Definitions.Linking;
using IamCompliance.Policies.Defects;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Keeps what breaks inside one control on one account there: it is an Error of that control, and the run goes on.</summary>
internal static class Bulkhead
{
    /// <summary>Compiles a control; one that cannot be is an Error on every account.</summary>
    public static PreparedControl Prepare(BoundControl bound, Func<BoundControl, CompiledControl> compile)
    {
        try
        {
            return new PreparedControl(bound, compile(bound), null);
        }
        catch (Exception e) when (IsKeptIn(e))
        {
            return new PreparedControl(bound, null, Defect.Of(e));
        }
    }

    /// <summary>Assesses a control on an account.</summary>
    /// <param name="control">The control.</param>
    /// <param name="account">The account.</param>
    /// <param name="waivers">The waivers that may be spent.</param>
    /// <param name="areReasonsKept">Whether the result holds its reasons; otherwise each who asks has them worded anew.</param>
    public static ControlResult Assess(PreparedControl control, AccountView account, WaiverBook waivers, bool areReasonsKept)
    {
        if (control.Compiled is not { } compiled)
            return UndecidedControl.Broken(control.Bound, account, control.Defect!);
        try
        {
            return new UnsetParameters(compiled, account, waivers).Find() ?? Judge(compiled, account, waivers, areReasonsKept);
        }
        catch (Exception e) when (IsKeptIn(e))
        {
            return UndecidedControl.Broken(control.Bound, account, Defect.Of(e));
        }
    }

    private static ControlResult Judge(CompiledControl control, AccountView account, WaiverBook waivers, bool areReasonsKept) =>
        control.Count is null
            ? new SubjectsAssessor(control, account, waivers, areReasonsKept).Assess()
            : new CountAssessor(control, account, waivers).Assess();

    // A ledger that does not balance is a lie about a population: no run that has one may end as if it had none.
    private static bool IsKeptIn(Exception exception) => exception is not UnbalancedPopulationException && Defect.IsOne(exception);
}
