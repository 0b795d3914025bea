using IamCompliance.Aws.Planning;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Loading;
using IamCompliance.Definitions.Linking;
using IamCompliance.Live;

namespace IamCompliance.Cli.Capturing;

/// <summary>Chooses what is read: what the selected controls need, or everything.</summary>
/// <param name="Plan">What is read.</param>
/// <param name="Controls">The controls it is read for; all that are selected, also when everything is read.</param>
internal sealed record PlanChoice(CapturePlan Plan, IReadOnlyList<BoundControl> Controls)
{
    /// <summary>Chooses from the project's controls, narrowed to what the command line names.</summary>
    /// <param name="path">The project; the shipped controls count where it has no profile.</param>
    /// <param name="programs">The programs named on the command line.</param>
    /// <param name="controls">The controls named on the command line.</param>
    /// <param name="everything">Whether everything is read whatever the controls need.</param>
    public static PlanChoice Of(string path, IReadOnlyList<string> programs, IReadOnlyList<string> controls, bool everything) =>
        Of(WorkspaceLoader.LoadDefinitions(path), programs, controls, everything);

    /// <summary>Chooses from the controls of a project that is loaded.</summary>
    public static PlanChoice Of(Workspace workspace, IReadOnlyList<string> programs, IReadOnlyList<string> controls, bool everything)
    {
        var selected = new CheckSelection(programs, controls, []).Narrow(workspace.RequireCatalogue()).Selected;
        return new PlanChoice(everything ? CapturePlan.Everything : ControlPlan.For(selected), selected);
    }
}
