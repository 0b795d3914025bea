using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Controls;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Oscal.Model;

/// <summary>Holds the result of one control on one account with the ids that documents use for it.</summary>
internal sealed class OscalControl
{
    /// <summary>The program of demands that no published program states.</summary>
    public const string OwnProgram = "own-controls";

    /// <summary>Gives ids to a result.</summary>
    /// <param name="account">The account.</param>
    /// <param name="result">The result.</param>
    /// <param name="report">The path of its report inside of the package, whether it is written or not; no two results have the
    /// same.</param>
    public OscalControl(OscalAccount account, ControlResult result, string report)
    {
        (Account, Result, Report) = (account, result, report);
        Observation = Uuid5.Of(account.State, "observation", report, result.Control.Digest);
        Risks = OscalRisk.Of(this);
    }

    /// <summary>Gets the account.</summary>
    public OscalAccount Account { get; }

    /// <summary>Gets the result.</summary>
    public ControlResult Result { get; }

    /// <summary>Gets the path of its report.</summary>
    public string Report { get; }

    /// <summary>Gets the id of what was observed, the same for the same state and the same control.</summary>
    public Guid Observation { get; }

    /// <summary>Gets the risks it leaves.</summary>
    public IReadOnlyList<OscalRisk> Risks { get; }

    /// <summary>Gets the requirements it serves; a control of a team's own that serves none states one itself.</summary>
    public IReadOnlyList<RequirementReference> Requirements => Of(Result.Control);

    /// <summary>Gets the requirements a control serves.</summary>
    public static IReadOnlyList<RequirementReference> Of(Definitions.Linking.BoundControl control) =>
        control.Requirements.Count > 0 ? control.Requirements : [new RequirementReference(OwnProgram, control.Control.Id)];
}
