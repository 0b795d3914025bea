using System.CommandLine;
using IamCompliance.Benchmarks.Synthetic;
using IamCompliance.State.Files;

namespace IamCompliance.Benchmarks.Commands;

/// <summary>Writes a synthetic account to a state file.</summary>
internal static class AccountCommand
{
    public static Command Create()
    {
        var size = new SizeOptions();
        var output = new Option<string>("--out", "-o") { Required = true };
        var command = new Command("account", "Write a synthetic account, the same for the same size and seed.") { output };
        size.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var path = parsed.GetRequiredValue(output);
                await StateFile.WriteAsync(SyntheticAccount.Create(size.Read(parsed)), path, cancellationToken);
                Console.WriteLine($"{path}: {new FileInfo(path).Length:N0} bytes");
                return 0;
            }
        );
        return command;
    }
}
