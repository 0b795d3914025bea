using System.CommandLine;
using IamCompliance.Aws.Access;
using IamCompliance.Cli.Output;
using IamCompliance.Evidence.Package;
using IamCompliance.History;
using IamCompliance.Policies.Defects;
using IamCompliance.State.Files;
using IamCompliance.State.Importing;

namespace IamCompliance.Cli.Commands;

/// <summary>Runs a command's work and turns expected failures into one sentence and an exit code.</summary>
internal static class CommandRunner
{
    public static void SetWork(this Command command, Func<ParseResult, CancellationToken, Task<int>> work) =>
        command.SetAction((parsed, cancellationToken) => RunAsync(() => work(parsed, cancellationToken)));

    private static async Task<int> RunAsync(Func<Task<int>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (UsageException e)
        {
            Terminal.Error(e.Message, e.Help);
            return e.ExitCode;
        }
        catch (CaptureException e)
        {
            Terminal.Error(e.Message, e.Help);
            return e.IsSetting ? ExitCodes.Usage : ExitCodes.Error;
        }
        catch (StateFormatException e)
        {
            Terminal.Error(e.Message, null);
            return ExitCodes.Error;
        }
        catch (ImportException e)
        {
            Terminal.Error(e.Message, null);
            return ExitCodes.Error;
        }
        catch (EvidenceUsageException e)
        {
            Terminal.Error(e.Message, e.Help);
            return ExitCodes.Usage;
        }
        catch (HistoryException e)
        {
            Terminal.Error(e.Message, null);
            return ExitCodes.Usage;
        }
        catch (EvidencePackageException e)
        {
            Terminal.Error(e.Message, null);
            return ExitCodes.Usage;
        }
        catch (OperationCanceledException)
        {
            Terminal.Error("cancelled", "nothing was left half-written; run the command again");
            return ExitCodes.Cancelled;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Terminal.Error(e.Message, "check that the path exists, that you may use it, and that the disk has room");
            return ExitCodes.Usage;
        }
        catch (Exception e) when (Defect.IsOne(e))
        {
            Terminal.Error(Defect.Of(e).Words, "nothing of what the command would have said is to be relied on");
            return ExitCodes.Error;
        }
    }
}
