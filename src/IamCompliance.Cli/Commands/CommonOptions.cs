using System.CommandLine;
using IamCompliance.Cli.Output;

namespace IamCompliance.Cli.Commands;

/// <summary>Makes the options that several commands share, so that they read the same everywhere.</summary>
internal static class CommonOptions
{
    public static Option<OutputFormat> Output() =>
        new("--output") { Description = "table for people, json for programs", DefaultValueFactory = _ => OutputFormat.Table };

    public static Option<string[]> Program() =>
        new("--program")
        {
            Description = "only what these programs ask for, such as cis-aws-foundations-7.0.0",
            AllowMultipleArgumentsPerToken = true,
        };

    public static Option<string[]> Control() =>
        new("--control") { Description = "only these controls, by id", AllowMultipleArgumentsPerToken = true };

    public static Option<string[]> Also() =>
        new("--also")
        {
            Description =
                "these controls too, by id: those that cost calls for each user or role are left out unless they, or a program, are named",
            AllowMultipleArgumentsPerToken = true,
        };

    public static Option<int> Parallel() =>
        new("--parallel") { Description = "how many accounts are read and assessed at the same time", DefaultValueFactory = _ => 8 };

    /// <summary>Reads a number that must be at least one.</summary>
    public static int Positive(ParseResult parsed, Option<int> option) =>
        parsed.GetValue(option) is >= 1 and var value
            ? value
            : throw new UsageException($"`{option.Name} {parsed.GetValue(option)}` makes no sense", "give a number from 1 on");

    public static Argument<string> ProjectPath() =>
        new("path")
        {
            Description = "a folder with iamcompliance.yaml, a state file, a folder of AWS CLI outputs, or files of AWS Config",
            DefaultValueFactory = _ => ".",
        };
}
