using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Programs;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Oscal.Model;

/// <summary>Holds one requirement that a run plans to assess.</summary>
/// <param name="Reference">The requirement.</param>
/// <param name="Title">Its title; for a control that serves no program, the control's.</param>
/// <param name="Program">The program; null where it is not among the definitions, or there is none.</param>
/// <param name="Controls">The chosen controls that test it.</param>
/// <param name="IsManual">Whether a person must attest it.</param>
/// <param name="IsPartial">Whether less of it is tested than controls could test.</param>
internal sealed record OscalRequirement(
    RequirementReference Reference,
    string Title,
    ProgramEdition? Program,
    IReadOnlyList<BoundControl> Controls,
    bool IsManual,
    bool IsPartial
)
{
    /// <summary>Gets the id of the control in the program's catalog.</summary>
    public string ControlId => RequirementTokens.ControlId(Reference);

    /// <summary>Gets the id of the objective in the assessment plan.</summary>
    public string ObjectiveId => RequirementTokens.ObjectiveId(Reference);

    /// <summary>Gets the name of the program with its edition.</summary>
    public string ProgramName =>
        Program is { } program ? $"{program.Name} {program.Edition}"
        : Reference.Program == OscalControl.OwnProgram ? "Controls that serve no program"
        : Reference.Program;

    /// <summary>Gets the id of the program as a resource.</summary>
    public Guid ProgramResource => Uuid5.Of(Uuid5.Product, "oscal-program", Reference.Program);
}
