using IamCompliance.Policies.Conditions;

namespace IamCompliance.Policies.Explanation;

internal static class NearMissReasons
{
    public static NearMissReason Of(ConditionResult failed) =>
        failed switch
        {
            ConditionResult.KeyAbsent => NearMissReason.ConditionKeyAbsent,
            ConditionResult.NeedsSetOperator => NearMissReason.SetOperatorMissing,
            ConditionResult.VariableUnresolved => NearMissReason.VariableUnresolved,
            _ => NearMissReason.ConditionValueDiffers,
        };
}
