using System.CommandLine;
using IamCompliance.Cli.Capturing;

namespace IamCompliance.Cli.Commands;

/// <summary><c>iamc capture</c>: reads a live account into a state file.</summary>
internal static class CaptureCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "a folder with iamcompliance.yaml, whose controls say what is read; the shipped controls without one", DefaultValueFactory = _ => "." };
        var program = CommonOptions.Program();
        var control = CommonOptions.Control();
        var everything = new Option<bool>("--all") { Description = "read everything, not only what the controls need" };
        var output = new Option<string?>("--out", "-o") { Description = "the state file to write, *.state.json or *.state.json.gz" };
        var account = new Option<string?>("--account") { Description = "the account id to expect; anything else is refused" };
        var preflight = new Option<bool>("--preflight") { Description = "only say which controls the permissions at hand would leave undecided, and why" };
        var access = new AccessOptions();
        var format = CommonOptions.Output();
        var command = new Command(
            "capture",
            """
            Read a live account into a recorded state, with read-only calls.

            Exit codes: 0 everything planned was read to its proven end, 2 usage or configuration error (credentials,
            profile, region, role), 3 something could not be read: the state is written and says what, or, when nothing
            at all could be read, there is none.

            Examples:
              iamc capture -o account.state.json.gz
              iamc capture --profile prod --regions eu-central-1,us-east-1 -o prod.state.json.gz
              iamc capture --role-arn arn:aws:iam::111122223333:role/IamComplianceReader --external-id example --preflight
            """)
        {
            path, program, control, everything, output, account, preflight, format,
        };
        access.AddTo(command);
        command.SetWork((parsed, cancellationToken) =>
        {
            var choice = PlanChoice.Of(parsed.GetRequiredValue(path), parsed.GetValue(program) ?? [], parsed.GetValue(control) ?? [], parsed.GetValue(everything));
            var way = access.Read(parsed, parsed.GetValue(account), TimeProvider.System.GetUtcNow());
            if (parsed.GetValue(preflight))
                return PreflightRun.RunAsync(way, choice, parsed.GetValue(format), cancellationToken);
            var target = parsed.GetValue(output) ?? throw new UsageException("no state file is named", "give -o account.state.json.gz");
            return CaptureRun.RunAsync(way, choice, target, parsed.GetValue(format), cancellationToken);
        });
        return command;
    }
}
