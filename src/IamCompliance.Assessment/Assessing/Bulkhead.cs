using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Values;
using IamCompliance.Assessment.Waiving;
using IamCompliance.Definitions.Linking;
using IamCompliance.Policies.Defects;
using IamCompliance.State;

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
    public static ControlResult Assess(PreparedControl control, AccountView account, WaiverBook waivers)
    {
        if (control.Compiled is not { } compiled)
            return Broken(control.Bound, account, control.Defect!);
        try
        {
            return new UnsetParameters(compiled, account, waivers).Find() ?? Judge(compiled, account, waivers);
        }
        catch (Exception e) when (IsKeptIn(e))
        {
            return Broken(control.Bound, account, Defect.Of(e));
        }
    }

    private static ControlResult Judge(CompiledControl control, AccountView account, WaiverBook waivers) =>
        control.Count is null
            ? new SubjectsAssessor(control, account, waivers).Assess()
            : new CountAssessor(control, account, waivers).Assess();

    // A ledger that does not balance is a lie about a population: no run that has one may end as if it had none.
    private static bool IsKeptIn(Exception exception) => exception is not UnbalancedPopulationException && Defect.IsOne(exception);

    // Who the subjects are is not known either, so the account is the one subject, as with a demanded number.
    private static ControlResult Broken(BoundControl bound, AccountView account, Defect defect)
    {
        var control = bound.Control;
        var accounts = account.State.ItemsOf(ResourceTypes.Account);
        return new ControlResult
        {
            Control = bound,
            Outcome = Outcome.Error,
            Summary = $"cannot be decided: {defect.Words}",
            Ledger = new PopulationLedger(read: 1, excluded: 0, pass: 0, fail: 0, error: 1, waived: 0),
            Subjects =
            [
                new SubjectResult
                {
                    Subject = accounts.Count == 1 ? accounts[0].SubjectId : account.State.Header.AccountId,
                    Observation = Outcome.Error,
                    Outcome = Outcome.Error,
                    Reasons =
                    [
                        new Reason(
                            control.Resource.Name,
                            "an assessment to its end",
                            $"unknown: {defect.Words}",
                            control.Resource.Part,
                            Truth.Unknown
                        ),
                    ],
                },
            ],
            Parts = [.. control.Parts.Select(account.State.GetPart)],
            Defect = defect,
        };
    }
}
