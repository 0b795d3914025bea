using System.Text;

namespace IamCompliance.Aws.Planning;

/// <summary>Writes Terraform of the role that a plan is read with.</summary>
public static class TerraformSnippet
{
    /// <summary>Writes the resources as HCL with a last line break.</summary>
    public static string Write(CapturePlan plan, ReaderRole role)
    {
        ArgumentNullException.ThrowIfNull(role);
        var text = new StringBuilder();
        AppendVariable(text, "role_name", "The name of the role.", role.Name);
        AppendVariable(text, "trusted_account_id", "The account whose principals may assume the role.", role.TrustedAccountId);
        AppendVariable(text, "external_id", "What they must say to do so.", role.ExternalId);
        text.Append(
            """
            data "aws_partition" "current" {}

            data "aws_iam_policy_document" "reader_trust" {
              statement {
                actions = ["sts:AssumeRole"]
                principals {
                  type        = "AWS"
                  identifiers = ["arn:${data.aws_partition.current.partition}:iam::${var.trusted_account_id}:root"]
                }
                condition {
                  test     = "StringEquals"
                  variable = "sts:ExternalId"
                  values   = [var.external_id]
                }
              }
            }

            data "aws_iam_policy_document" "reader" {

            """.ReplaceLineEndings("\n")
        );
        foreach (var statement in PermissionStatement.Of(plan))
            AppendStatement(text, statement);
        return text.Append(
                """
                }

                resource "aws_iam_role" "reader" {
                  name                 = var.role_name
                  description          = "Read by iamc; can change nothing."
                  max_session_duration = 3600
                  assume_role_policy   = data.aws_iam_policy_document.reader_trust.json
                }

                resource "aws_iam_role_policy" "reader" {
                  name   = "ReadForCompliance"
                  role   = aws_iam_role.reader.id
                  policy = data.aws_iam_policy_document.reader.json
                }

                output "reader_role_arn" {
                  value = aws_iam_role.reader.arn
                }

                """.ReplaceLineEndings("\n")
            )
            .ToString();
    }

    // What a role may be called and asked for has neither quotes nor templates in it.
    private static void AppendVariable(StringBuilder text, string name, string description, string? value) =>
        text.Append($"variable \"{name}\" {{\n  description = \"{description}\"\n  type        = string\n")
            .Append(value is null ? "" : $"  default     = \"{value}\"\n")
            .Append("}\n\n");

    private static void AppendStatement(StringBuilder text, PermissionStatement statement)
    {
        text.Append($"  statement {{\n    sid       = \"{statement.Sid}\"\n    resources = [\"*\"]\n    actions = [\n");
        foreach (var action in statement.Actions)
            text.Append($"      \"{action}\",\n");
        text.Append("    ]\n  }\n");
    }
}
