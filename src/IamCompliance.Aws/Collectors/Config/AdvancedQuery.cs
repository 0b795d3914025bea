using IamCompliance.State.ConfigFiles;
using IamCompliance.State.Model;

namespace IamCompliance.Aws.Collectors.Config;

/// <summary>Writes queries of AWS Config.</summary>
/// <remarks>https://docs.aws.amazon.com/config/latest/developerguide/query-components.html</remarks>
internal static class AdvancedQuery
{
    /// <summary>The most rows that AWS Config gives on one page.</summary>
    public const int LargestPage = 100;

    /// <summary>Asks for everything that is recorded of the resources of a type.</summary>
    public static string OfType(string resourceType) =>
        // Invariant: names of types are letters, digits and colons; nothing in them can end the text they stand in.
        RecordedParts.IsTypeName(resourceType)
            ? $"SELECT {ConfigItemReader.Columns} WHERE resourceType = '{resourceType}'"
            : throw new ArgumentException($"`{resourceType}` is not the name of a resource type.", nameof(resourceType));

    /// <summary>Asks for everything that is recorded of the resources of a type in one account and region; global resources are shown as
    /// well.</summary>
    public static string OfType(string resourceType, string accountId, string region) =>
        $"{OfType(resourceType)} AND accountId = '{accountId}' AND awsRegion IN ('{region}', 'global')";

    /// <summary>Asks whether anything is recorded in one account and region.</summary>
    public static string Anything(string accountId, string region) =>
        $"SELECT resourceId WHERE accountId = '{accountId}' AND awsRegion = '{region}'";
}
