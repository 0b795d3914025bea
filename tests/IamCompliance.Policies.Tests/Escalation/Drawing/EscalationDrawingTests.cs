using IamCompliance.Policies.Escalation;
using IamCompliance.Policies.Escalation.Drawing;
using static IamCompliance.Policies.Tests.Escalation.AccountStory;

namespace IamCompliance.Policies.Tests.Escalation.Drawing;

public sealed class EscalationDrawingTests
{
    private const string Hostile = "\"];x\\/<b>`#amp;&lt;|end/";

    private static EscalationDrawing Draw(params EscalationPath[] paths) =>
        EscalationDrawing.Of([.. paths.Select(p => new PrincipalEscalations(p.Steps[0].From, false, [p]))], [Role("admin")]);

    private static EscalationPath Path(string method, string from, string? to) =>
        new([new EscalationStep(EscalationMethods.All.Single(m => m.Id == method), from, to, [], [])]);

    [Fact]
    public void Mermaid_marks_administrators_and_dashes_what_needs_a_resource() =>
        Assert.Equal(
            """
            flowchart LR
              n0["arn:aws:iam::111122223333:role/admin"]:::administrator
              n1["arn:aws:iam::111122223333:user/ada"]
              n2["all rights"]:::administrator
              n1 -->|"pass-role-lambda-invoke, sts-assume-role"| n0
              n1 -.->|"use-lambda-code"| n0
              n1 -->|"iam-put-user-policy"| n2
              classDef administrator stroke-width:4px

            """,
            Everything().ToMermaid()
        );

    [Fact]
    public void Dot_marks_administrators_and_dashes_what_needs_a_resource() =>
        Assert.Equal(
            """
            digraph escalations {
              rankdir=LR;
              node [shape=box];
              n0 [label="arn:aws:iam::111122223333:role/admin", peripheries=2];
              n1 [label="arn:aws:iam::111122223333:user/ada"];
              n2 [label="all rights", peripheries=2];
              n1 -> n0 [label="pass-role-lambda-invoke, sts-assume-role"];
              n1 -> n0 [label="use-lambda-code", style=dashed];
              n1 -> n2 [label="iam-put-user-policy"];
            }

            """,
            Everything().ToDot()
        );

    [Fact]
    public void A_path_of_an_ARN_cannot_break_out()
    {
        var drawing = Draw(Path("sts-assume-role", User(Hostile), Role("admin")));
        Assert.Contains(
            "user/#34;#93;#59;x#92;/#60;b#62;#96;#35;amp#59;#38;lt#59;#124;end/\"]",
            drawing.ToMermaid(),
            StringComparison.Ordinal
        );
        Assert.Contains("user/\\\"];x\\\\/<b>`#amp;&amp;lt;|end/\"];", drawing.ToDot(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_cannot_be_broken()
    {
        var drawing = Draw(Path("sts-assume-role", User("a\nb\0"), Role("admin")));
        Assert.Contains("a#10;b#0;\"]\n", drawing.ToMermaid(), StringComparison.Ordinal);
        Assert.Contains("a\ufffdb\ufffd\"];\n", drawing.ToDot(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_granted_to_another_is_drawn_from_there()
    {
        var result = new AccountStory()
            .WithRole("step", Account)
            .WithUser("bob")
            .WithUser("ada", Allow("sts:AssumeRole iam:PutRolePolicy", Role("step")))
            .Build();
        var text = EscalationDrawing.Of(EscalationGraph.Analyse(result), []).ToMermaid();
        Assert.Contains("n1 -->|\"sts-assume-role\"| n0\n", text, StringComparison.Ordinal);
        Assert.Contains("n0 -->|\"iam-put-role-policy\"| n2\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("bob", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_on_a_path_is_an_empty_drawing() =>
        Assert.Equal("flowchart LR\n  classDef administrator stroke-width:4px\n", Draw().ToMermaid());

    // Twice, and in another order than the result's.
    private static EscalationDrawing Everything() =>
        Draw(
            Path("use-lambda-code", User("ada"), Role("admin")),
            Path("sts-assume-role", User("ada"), Role("admin")),
            Path("iam-put-user-policy", User("ada"), null),
            Path("pass-role-lambda-invoke", User("ada"), Role("admin")),
            Path("sts-assume-role", User("ada"), Role("admin"))
        );
}
