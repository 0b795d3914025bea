using System.Runtime.InteropServices;
using IamCompliance.AwsEmulator.Accounts;

namespace IamCompliance.AwsEmulator.Running;

/// <summary>Runs an emulator as a process of its own.</summary>
internal static class Host
{
    private const int WrongUse = 2;

    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors)
    {
        try
        {
            var line = CommandLine.Parse(arguments);
            if (line.WantsHelp)
            {
                await output.WriteAsync(CommandLine.Help).ConfigureAwait(false);
                return 0;
            }

            if (line.Write is { } directory)
            {
                line.CreateAccounts()[0].WriteTo(directory);
                return 0;
            }

            var stop = new TaskCompletionSource();
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, c => Stop(c, stop));
            using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, c => Stop(c, stop));
            await ServeAsync(line, output, stop.Task).ConfigureAwait(false);
            return 0;
        }
        catch (Exception e) when (e is FormatException or IOException or InvalidDataException or System.Text.Json.JsonException)
        {
            await errors.WriteLineAsync($"{e.Message} See --help.").ConfigureAwait(false);
            return WrongUse;
        }
    }

    private static async Task ServeAsync(CommandLine line, TextWriter output, Task stopped)
    {
        var accounts = line.CreateAccounts(TimeProvider.System.GetUtcNow());
        var credentials = new EmulatedCredentials
        {
            AccessKeyId = "AKIAEMULATED00000001",
            SecretAccessKey = "emulated/secret/of/nobody",
            AllowedActions = line.Allowed,
        };
        accounts[0].AddCredentials(credentials);
        var emulator = await Emulator
            .StartAsync(
                new EmulatorOptions
                {
                    Accounts = accounts,
                    Port = line.Port,
                    MaxPageSize = line.PageSize,
                }
            )
            .ConfigureAwait(false);
        await using (emulator.ConfigureAwait(false))
        {
            if (line.Faults is { } faults)
                emulator.Faults.AddJson(await File.ReadAllTextAsync(faults).ConfigureAwait(false));
            output.WriteLine($"export AWS_ENDPOINT_URL={emulator.Endpoint.ToString().TrimEnd('/')}");
            output.WriteLine($"export AWS_ACCESS_KEY_ID={credentials.AccessKeyId}");
            output.WriteLine($"export AWS_SECRET_ACCESS_KEY={credentials.SecretAccessKey}");
            output.WriteLine($"export AWS_REGION={accounts[0].HomeRegion}");
            output.WriteLine($"export AWS_DEFAULT_REGION={accounts[0].HomeRegion}");
            output.WriteLine($"# account {accounts[0].AccountId}, {accounts.Count} in all; Ctrl-C ends it and prints the calls");
            await output.FlushAsync().ConfigureAwait(false);
            await stopped.ConfigureAwait(false);
            emulator.Calls.WriteTable(output);
            foreach (var refused in emulator.Refused)
                output.WriteLine($"refused  {refused}");
        }
    }

    private static void Stop(PosixSignalContext context, TaskCompletionSource stop)
    {
        context.Cancel = true;
        stop.TrySetResult();
    }
}
