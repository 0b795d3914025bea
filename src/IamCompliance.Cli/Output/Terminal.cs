using Spectre.Console;

namespace IamCompliance.Cli.Output;

/// <summary>Writes for people: results on standard output, everything else on standard error. Plain when redirected or when NO_COLOR is set.</summary>
internal static class Terminal
{
    // A command runs on one console; whoever starts it says on which.
    private static readonly AsyncLocal<Screen?> Current = new();

    /// <summary>Standard output; wide when redirected, so that nothing is wrapped for a program that reads it.</summary>
    public static IAnsiConsole Out => Shown.Out;

    /// <summary>Standard error.</summary>
    public static IAnsiConsole Err => Shown.Err;

    /// <summary>The streams.</summary>
    public static CommandConsole Console => Shown.Console;

    private static Screen Shown =>
        Current.Value ?? throw new InvalidOperationException("no console was named before a command wrote to it");

    /// <summary>Names the console of everything that is started from here on.</summary>
    public static void Use(CommandConsole console) => Current.Value = new Screen(console);

    /// <summary>Prints one line on standard output: no markup, no wrapping, and nothing raw.</summary>
    public static void Line(string text) => Console.Out.WriteLine(SafeLine.Of(text));

    /// <summary>Prints a document of several lines on standard output, none of them raw.</summary>
    public static void Document(string text) => Console.Out.WriteLine(SafeLine.OfEach(text));

    /// <summary>Prints JSON on standard output, as it is: its own escapes make it harmless.</summary>
    public static void Json(string text) => Console.Out.WriteLine(text);

    /// <summary>Prints one line on standard error.</summary>
    public static void Note(string text) => Err.WriteLine(SafeLine.Of(text));

    /// <summary>Prints a table; redirected, it has neither rules nor trailing blanks.</summary>
    public static void Write(Table table)
    {
        if (!Console.IsOutputRedirected)
        {
            Out.Write(table.Border(TableBorder.Simple));
            return;
        }

        foreach (var line in PlainTable.Lines(table))
            Line(line);
    }

    /// <summary>Runs work with a line of progress on standard error; silent when nobody watches.</summary>
    public static Task WithProgressAsync(Func<Action<string>, Task> work) =>
        Console.IsErrorRedirected
            ? work(_ => { })
            : Err.Status().StartAsync("Reading", status => work(text => status.Status(Markup.Escape(text))));

    /// <summary>Prints one problem and the way out.</summary>
    public static void Error(string message, string? help)
    {
        Err.Write(new Text("error: ", new Style(Color.Red)));
        Err.WriteLine(SafeLine.Of(message));
        if (help is not null)
            Note($"  help: {help}");
    }

    /// <summary>Prints a remark that changes nothing.</summary>
    public static void Warn(string message)
    {
        Err.Write(new Text("warning: ", new Style(Color.Yellow)));
        Err.WriteLine(SafeLine.Of(message));
    }

    private static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        var plain = redirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(writer),
                Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
                ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
                Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
            }
        );
        if (redirected)
            console.Profile.Width = 1000;
        console.Pipeline.Attach(new VisibleHook());
        return console;
    }

    private sealed class Screen(CommandConsole console)
    {
        private readonly Lazy<IAnsiConsole> output = new(() => Create(console.Out, console.IsOutputRedirected));
        private readonly Lazy<IAnsiConsole> error = new(() => Create(console.Error, console.IsErrorRedirected));

        public CommandConsole Console { get; } = console;

        public IAnsiConsole Out => output.Value;

        public IAnsiConsole Err => error.Value;
    }
}
