using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Loading;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Scaffolding;
using Spectre.Console;

namespace IamCompliance.Cli.Authoring;

/// <summary><c>iamc new waiver</c>: an entry of waivers.yaml, to be filled in.</summary>
internal static class NewWaiverCommand
{
    public static Command Create()
    {
        var control = new Argument<string>("control") { Description = "the control whose failure is accepted" };
        var account = new Option<string>("--account")
        {
            Description = "the account: its id, its name in the profile, or *",
            Required = true,
        };
        var resource = new Option<string>("--resource")
        {
            Description = "the ARN of the resource, with * where several are meant",
            Required = true,
        };
        var project = NewCommand.Project();
        var command = new Command(
            "waiver",
            """
            Write waivers.yaml with one entry; where the file is there already, print the entry to put into it. It begins
            on the day the account was captured: what matters is whether a waiver was in force then.

            Examples:
              iamc new waiver access-key-rotation --account 111122223333 --resource "arn:aws:iam::*:user/ci-legacy-export*"
            """
        )
        {
            control,
            account,
            resource,
            project,
        };
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                var folder = parsed.GetRequiredValue(project);
                var workspace = WorkspaceLoader.LoadDefinitions(folder);
                var catalogue = workspace.Link.Catalogue;
                var whom = parsed.GetRequiredValue(account);
                var draft = new WaiverDraft(parsed.GetRequiredValue(control), whom, parsed.GetRequiredValue(resource), "");
                NewCommand.Refuse(
                    draft.FindProblem([.. catalogue.Controls.Select(c => c.Id)], [.. catalogue.Profile?.Accounts.Select(a => a.Name) ?? []])
                );
                draft = draft with
                {
                    Created = await WaiverStart
                        .DayAsync(workspace, whom, TimeProvider.System.GetUtcNow(), cancellationToken)
                        .ConfigureAwait(false),
                };
                if (File.Exists(Path.Combine(folder, draft.WriteFile().Path)))
                {
                    Terminal.Note("waivers.yaml is there already and is left as it is; put this under `waivers:`");
                    Terminal.Document(draft.WriteEntry().TrimEnd());
                    return ExitCodes.Pass;
                }

                ProjectWriter.Write(folder, [draft.WriteFile()]);
                Terminal.Line(
                    """

                    What to do next:
                      1. Say why, who answers for it, who agreed, and until when: a waiver without an end is none.
                      2. iamc validate                       until nothing is left to fill in
                    """
                );
                return ExitCodes.Pass;
            }
        );
        return command;
    }
}
