using IamCompliance.Aws.Planning;
using IamCompliance.Definitions.Linking;

namespace IamCompliance.Running.Live;

/// <summary>Plans the reading of what controls need.</summary>
public static class ControlPlan
{
    /// <summary>Makes the plan.</summary>
    public static CapturePlan For(IEnumerable<BoundControl> controls)
    {
        var parts = RequiredParts.Of(controls.Select(c => c.Control));
        return CapturePlan.For(parts.Ids, parts.EveryBucketAndKey);
    }
}
