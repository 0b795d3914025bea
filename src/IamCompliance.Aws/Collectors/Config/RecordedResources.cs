using IamCompliance.State.Model;

namespace IamCompliance.Aws.Collectors.Config;

/// <summary>Names what the collectors of recorded resources have alike: one collector supplies the parts of all types.</summary>
internal static class RecordedResources
{
    public static bool Supplies(string partId) => RecordedParts.TypeOf(partId) is not null;

    public static string PartOf(ReadOperation operation) => RecordedParts.IdOf(operation.Argument!);
}
