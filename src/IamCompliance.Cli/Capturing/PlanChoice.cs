using IamCompliance.Aws.Planning;
using IamCompliance.Cli.Checking;
using IamCompliance.Cli.Loading;
using IamCompliance.Definitions.Linking;
using IamCompliance.Running.Live;

namespace IamCompliance.Cli.Capturing;

/// <summary>Chooses what is read: what the selected controls need, or everything.</summary>
/// <param name="Plan">What is read.</param>
/// <param name="Controls">The controls it is read for; all that are selected, also when everything is read.</param>
/// <param name="OnRequest">The controls it is not read for, since nobody asks by name for what they cost.</param>
internal sealed record PlanChoice(CapturePlan Plan, IReadOnlyList<BoundControl> Controls, IReadOnlyList<BoundControl> OnRequest)
{
    /// <summary>Chooses from the project's controls, narrowed to what the command line names.</summary>
    /// <param name="path">The project; the shipped controls count where it has no profile.</param>
    /// <param name="selection">What the command line names.</param>
    /// <param name="everything">Whether everything is read whatever the controls need.</param>
    public static PlanChoice Of(string path, CheckSelection selection, bool everything) =>
        Of(WorkspaceLoader.LoadDefinitions(path), selection, everything);

    /// <summary>Chooses from the controls of a project that is loaded.</summary>
    public static PlanChoice Of(Workspace workspace, CheckSelection selection, bool everything)
    {
        var narrowed = selection.Narrow(workspace.RequireCatalogue());
        return everything
            ? new PlanChoice(CapturePlan.Everything, narrowed.Selected, [])
            : new PlanChoice(ControlPlan.For(narrowed.Selected), narrowed.Selected, narrowed.OnRequest);
    }
}
