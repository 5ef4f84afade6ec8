struct node {
	struct node *next;
	int (*visit)(struct node *node, void (*done)(struct node *));
};

int f(struct node *node, int (*visit)(struct node *, void (*)(struct node *)))
{
	return visit(node->next, 0);
}
