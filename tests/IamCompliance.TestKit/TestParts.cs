using IamCompliance.State.Model;

namespace IamCompliance.TestKit;

/// <summary>Makes parts of every status.</summary>
public static class TestParts
{
    /// <summary>Makes a part with an error that fits its status.</summary>
    public static Part Create(string partId, ReadStatus status) =>
        new(partId, status)
        {
            Error = status switch
            {
                ReadStatus.Denied => new PartError($"{partId}:Read", "AccessDenied", "The reader is not allowed to.", $"{partId}:Read"),
                ReadStatus.Failed => new PartError($"{partId}:Read", PartErrorCodes.Malformed, "The answer is not JSON."),
                ReadStatus.Partial => new PartError($"{partId}:Read", PartErrorCodes.Truncated, "The answer ends before the list does."),
                _ => null,
            },
        };
}
