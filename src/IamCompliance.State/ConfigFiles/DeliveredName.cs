using System.Globalization;
using System.Text.RegularExpressions;

namespace IamCompliance.State.ConfigFiles;

/// <summary>
/// Is what the name of a delivered file says: <c>111122223333_Config_eu-west-1_ConfigSnapshot_20260131T060000Z_&lt;id&gt;.json.gz</c>.
/// Region and time of a snapshot stand nowhere else, and the id stands in both, which ties name and content together.
/// </summary>
/// <param name="AccountId">The account.</param>
/// <param name="Region">The region.</param>
/// <param name="SnapshotId">The id of the snapshot; null for a history file.</param>
/// <param name="Time">When it was made; of a history file, when it ends.</param>
/// <remarks>https://docs.aws.amazon.com/config/latest/developerguide/example-configuration-history-notification.html</remarks>
internal sealed partial record DeliveredName(string AccountId, string Region, string? SnapshotId, DateTimeOffset Time)
{
    public static DeliveredName? TryParse(string fileName)
    {
        var match = Form().Match(fileName);
        if (
            !match.Success
            || !DateTimeOffset.TryParseExact(
                match.Groups["time"].Value,
                "yyyyMMdd'T'HHmmss'Z'",
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var time
            )
        )
            return null;
        var id = match.Groups["id"];
        return new DeliveredName(match.Groups["account"].Value, match.Groups["region"].Value, id.Success ? id.Value : null, time);
    }

    // The colons of a type's name do not survive every file system.
    [GeneratedRegex(
        @"^(?<account>[0-9]{12})_Config_(?<region>[a-z]{2}(-[a-z]+)+-[0-9]+)_(ConfigSnapshot_(?<time>[0-9]{8}T[0-9]{6}Z)_(?<id>[0-9A-Za-z-]{1,64})|ConfigHistory_[^/]{1,256}_[0-9]{8}T[0-9]{6}Z_(?<time>[0-9]{8}T[0-9]{6}Z)_[0-9]+)\.json(\.gz)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Form();
}
