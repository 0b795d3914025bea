namespace IamCompliance.Assessment.Decisions;

/// <summary>Says how a decision test came out. The list is closed.</summary>
public enum DecisionOutcome
{
    /// <summary>IAM decides as the test expects.</summary>
    AsExpected,

    /// <summary>IAM decides otherwise.</summary>
    Differs,

    /// <summary>Nothing was decided: a policy is one that AWS would not store, or a file could not be read.</summary>
    Error,
}
