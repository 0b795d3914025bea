using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Html.Accounts;

/// <summary>Says how far a reading went.</summary>
internal static class StatusWords
{
    /// <summary>Gets the words that follow the name of a part.</summary>
    public static string Of(ReadStatus status) =>
        status switch
        {
            ReadStatus.Complete => "read to the end",
            ReadStatus.Absent => "does not exist, AWS says",
            ReadStatus.Partial => "read in part",
            ReadStatus.Denied => "denied",
            ReadStatus.Failed => "failed",
            _ => "not collected",
        };
}
