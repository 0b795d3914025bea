using System.CommandLine;
using IamCompliance.Aws.Planning;
using IamCompliance.Cli.Checking;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;

namespace IamCompliance.Cli.Capturing;

/// <summary><c>iamc permissions</c>: prints the policy that lets everything be read that the controls need, alone or with the role that has
/// it.</summary>
internal static class PermissionsCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path")
        {
            Description = "a folder with iamcompliance.yaml, whose controls say what is read; the shipped controls without one",
            DefaultValueFactory = _ => ".",
        };
        var program = CommonOptions.Program();
        var control = CommonOptions.Control();
        var also = CommonOptions.Also();
        var everything = new Option<bool>("--all") { Description = "everything that can be read, not only what the controls need" };
        var format = new Option<PermissionsFormat>("--format")
        {
            Description = "policy, cloudformation or terraform",
            DefaultValueFactory = _ => PermissionsFormat.Policy,
        };
        var account = new Option<string?>("--trusted-account") { Description = "the account whose principals may assume the role" };
        var externalId = new Option<string?>("--external-id") { Description = "the external id they must give" };
        var name = new Option<string>("--role-name")
        {
            Description = "the name of the role",
            DefaultValueFactory = _ => ReaderRole.DefaultName,
        };
        var command = new Command(
            "permissions",
            """
            Print the least-privilege IAM policy that a capture takes, made from the operations it calls. It needs no AWS.

            Examples:
              iamc permissions > policy.json
              iamc permissions --program cis-aws-foundations-7.0.0
              iamc permissions --format cloudformation --trusted-account 111122223333 --external-id example > reader.yaml
            """
        )
        {
            path,
            program,
            control,
            also,
            everything,
            format,
            account,
            externalId,
            name,
        };
        command.SetWork(
            (parsed, _) =>
            {
                var selection = new CheckSelection(parsed.GetValue(program) ?? [], parsed.GetValue(control) ?? [], [])
                {
                    Also = parsed.GetValue(also) ?? [],
                };
                var plan = PlanChoice.Of(parsed.GetRequiredValue(path), selection, parsed.GetValue(everything)).Plan;
                var role = new ReaderRole
                {
                    Name = parsed.GetRequiredValue(name),
                    TrustedAccountId = parsed.GetValue(account),
                    ExternalId = parsed.GetValue(externalId),
                };
                if (role.FindProblem() is { } problem)
                    throw new UsageException(problem, "correct it");
                Terminal.Document(Write(parsed.GetValue(format), plan, role).TrimEnd('\n'));
                return Task.FromResult(ExitCodes.Pass);
            }
        );
        return command;
    }

    private static string Write(PermissionsFormat format, CapturePlan plan, ReaderRole role) =>
        format switch
        {
            PermissionsFormat.CloudFormation => CloudFormationTemplate.Write(plan, role),
            PermissionsFormat.Terraform => TerraformSnippet.Write(plan, role),
            _ => PermissionsPolicy.Write(plan),
        };
}
