using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Oscal.Model;

/// <summary>Holds the result of one manual requirement on one account with the ids that documents use for it.</summary>
internal sealed class OscalManual
{
    /// <summary>Gives ids to a result.</summary>
    public OscalManual(OscalAccount account, ManualResult result)
    {
        (Account, Result) = (account, result);
        var reference = result.Requirement.Reference;
        Observation = Uuid5.Of(account.State, "manual", reference.Program, reference.Requirement);
        Risks = OscalRisk.Of(this);
    }

    /// <summary>Gets the account.</summary>
    public OscalAccount Account { get; }

    /// <summary>Gets the result.</summary>
    public ManualResult Result { get; }

    /// <summary>Gets the id of what was observed.</summary>
    public Guid Observation { get; }

    /// <summary>Gets the risks it leaves.</summary>
    public IReadOnlyList<OscalRisk> Risks { get; }
}
