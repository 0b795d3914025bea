namespace IamCompliance.State.Exporting.Completing;

/// <summary>Adds what must be there for what an account says to be true. The order is that in which one follows from the other.</summary>
internal static class Completion
{
    public static void Apply(AccountExport export)
    {
        QuotaCompletion.Apply(export);
        MembershipCompletion.Apply(export);
        InstanceProfileCompletion.Apply(export);
        PolicyCompletion.Apply(export);
        DeviceCompletion.Apply(export);
        TrailCompletion.Apply(export);
        IdentityCenterCompletion.Apply(export);
        AnalyzerCompletion.Apply(export);
        RecorderCompletion.Apply(export);
    }
}
