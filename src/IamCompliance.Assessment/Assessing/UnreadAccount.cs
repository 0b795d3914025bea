using IamCompliance.Definitions.Linking;
using IamCompliance.State;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Says of an account of which nothing could be read that a control is undecided. Who its subjects are is not known either, so the
/// account is the one subject.</summary>
internal static class UnreadAccount
{
    public static ControlResult Of(BoundControl bound, string accountName, StateHeader header) =>
        new()
        {
            Control = bound,
            Outcome = Outcome.Error,
            Summary = $"cannot be decided: the account could not be read: {header.Problem}",
            Ledger = new PopulationLedger(read: 1, excluded: 0, pass: 0, fail: 0, error: 1, waived: 0),
            Subjects =
            [
                new SubjectResult
                {
                    // Several accounts may be unreadable whose ids nobody knows; their names differ.
                    Subject =
                        header.AccountId == UnreadableAccount.UnknownId
                            ? accountName
                            : $"arn:{header.Partition}:iam::{header.AccountId}:root",
                    Observation = Outcome.Error,
                    Outcome = Outcome.Error,
                    Reasons =
                    [
                        new Reason(
                            bound.Control.Resource.Name,
                            "an account that was read",
                            $"unknown: {header.Problem}",
                            bound.Control.Resource.Part,
                            Truth.Unknown
                        ),
                    ],
                },
            ],
            Parts = [],
        };
}
